/** The rooms that draw, as scenes on the one stage; with them comes Phaser. */
import type { RoomContext } from '#scenes/context';
import { createEpilogueScene } from '#scenes/epilogue-scene';
import { createPlanningScene } from '#scenes/planning-scene';
import { createReportScene } from '#scenes/report-scene';
import { createYearScene } from '#scenes/year-scene';
import { createStage, type Stage } from '#ui/stage';

export async function openStage(context: RoomContext): Promise<Stage> {
  const { t } = context.words();
  const stage = await createStage({
    parent: context.app,
    onContextLost: (lost) => lost && context.notify('problem', t('error.heading'), t('error.webgl')),
  });
  stage.addScene('planning', createPlanningScene(context, 'planning'));
  stage.addScene('autumn', createPlanningScene(context, 'autumn'));
  stage.addScene('year', createYearScene(context));
  stage.addScene('report', createReportScene(context));
  stage.addScene('epilogue', createEpilogueScene(context));
  return stage;
}
