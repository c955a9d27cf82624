/** The rooms that draw, as scenes on the one stage; with them comes Phaser. */
import type { RoomContext } from '#scenes/context';
import { PlanningScene } from '#scenes/planning-scene';
import { createStage, type Stage } from '#ui/stage';

export async function openStage(context: RoomContext): Promise<Stage> {
  const { t } = context.words();
  const stage = await createStage({
    parent: context.app,
    onContextLost: (lost) => lost && context.notify('problem', t('error.heading'), t('error.webgl')),
  });
  for (const scene of [new PlanningScene(context, 'planning'), new PlanningScene(context, 'autumn')]) {
    stage.addScene(scene.room, scene);
  }
  return stage;
}
