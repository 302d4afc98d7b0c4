import { ActionIcon, Slider } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import type { JSX } from "react";
import { numberText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import classes from "./play-bar.module.css";

type PlayBarProps = {
  readonly playing: boolean;
  /** Null where nothing may move by itself. */
  readonly onToggle: (() => void) | null;
  /** Seconds into it, and how long it takes. */
  readonly now: number;
  readonly seconds: number;
  readonly onSeek: (seconds: number) => void;
  /** What is to be seen there, read aloud after the time. */
  readonly words: string;
};

/** "2.4 s". */
export const secondsText = (seconds: number): string => t("{seconds} s", { seconds: numberText(seconds, 1) });

/** Plays and pauses a repetition, and pulls it along by hand. */
export const PlayBar = ({ playing, onToggle, now, seconds, onSeek, words }: PlayBarProps): JSX.Element => (
  <div className={classes["bar"]}>
    {onToggle === null ? (
      <span />
    ) : (
      <ActionIcon size={36} variant="light" aria-label={playing ? t("Pause") : t("Play")} onClick={onToggle}>
        {playing ? <IconPlayerPause size={18} /> : <IconPlayerPlay size={18} />}
      </ActionIcon>
    )}
    <Slider
      className={classes["slider"]}
      thumbLabel={t("Place in the repetition")}
      aria-label={t("Place in the repetition")}
      min={0}
      max={seconds}
      step={0.1}
      value={now}
      label={null}
      onChange={onSeek}
      thumbValueText={t("{now} of {all}. {phase}", {
        now: secondsText(now),
        all: secondsText(seconds),
        phase: words,
      }).trim()}
    />
    <span className={`digits ${classes["time"] ?? ""}`}>{secondsText(seconds)}</span>
  </div>
);
