/** Pages of text: what is not claimed, how to play, what is known of the famine. */
import { ACCOUNTS, type FamineId, tolls } from '#report/famine-record';
import type { Words } from '#report/words';
import type { DialogMaker } from '#scenes/dialog';
import { html } from '#ui/element';

const paragraphs = ({ t }: Words, prefix: string, ids: readonly string[]) =>
  ids.map((id) => html('p', {}, t(`${prefix}.${id}`)));

export const notClaimed: DialogMaker = (context) => {
  const words = context.words();
  return {
    title: words.t('notClaimed.heading'),
    content: [
      ...paragraphs(words, 'notClaimed', ['what', 'review', 'weakest', 'people', 'calibration', 'inevitable']),
      html('h3', {}, words.t('epilogue.leftOut')),
      html(
        'ul',
        { class: 'plain-list' },
        ...['fear', 'quality', 'deported', 'war', 'regions', 'culture'].map((id) =>
          html('li', {}, words.t(`leftOut.${id}`)),
        ),
      ),
    ],
  };
};

export const help: DialogMaker = (context) => {
  const words = context.words();
  return {
    title: words.t('common.help'),
    content: [
      ...paragraphs(words, 'desk.help', ['year', 'levers', 'forecast']),
      html('p', {}, `${words.t('forecast.band')} ${words.t('forecast.massHungerMeaning')}`),
      ...paragraphs(words, 'desk.help', ['colours', 'keys', 'terms', 'undo']),
    ],
  };
};

/** Ranges with their authors, as they rounded them; nothing is added up or set beside a gain. */
const famine =
  (id: FamineId, foot: (words: Words) => readonly Node[]): DialogMaker =>
  (context) => {
    const words = context.words();
    const { t, format } = words;
    const own = tolls.filter((toll) => toll.famine === id);
    const places = [...new Set(own.map(({ place }) => place))];
    return {
      title: t(`hunger.${id}.heading`),
      content: [
        ...paragraphs(words, `hunger.${id}`, ACCOUNTS[id]),
        html('p', {}, t('hunger.estimates')),
        ...places.flatMap((place) => [
          html('h3', {}, t(`hunger.place.${place}`)),
          html(
            'ul',
            { class: 'plain-list' },
            ...own
              .filter((toll) => toll.place === place)
              .map(({ id: author, low, high }) =>
                html('li', {}, `${format.range(low, high, placesOf(low, high))}: ${t(`hunger.author.${author}`)}`),
              ),
          ),
        ]),
        ...foot(words),
      ],
    };
  };

export const famineOnTheVolga = famine('volga', (words) => paragraphs(words, 'hunger.volga', ['recalled', 'model']));

export const famineOfCollectivization = famine('collectivization', (words) => [
  html('h3', {}, words.t('hunger.holodomor.heading')),
  ...paragraphs(words, 'hunger.holodomor', ['word', 'recognition', 'dispute', 'model']),
]);

/** As many places as the author gave. */
function placesOf(...values: readonly number[]): number {
  return Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
}
