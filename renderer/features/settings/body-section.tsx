import { Group, SegmentedControl, Text } from "@mantine/core";
import { type JSX, useId, useState } from "react";
import { BodyMeasures } from "#contract/profile.ts";
import { t } from "../../i18n/t.ts";
import { useProfile } from "../../data/use-profile.ts";
import { feetAndInches, heightInCentimetres, metresOf, shown, stored, weightIn } from "./measures.ts";
import { NumberMeasure } from "./number-measure.tsx";
import { SettingBlock, SettingGroup } from "./setting.tsx";
import classes from "./settings.module.css";

type HeightProps = { readonly metres: number | null; readonly onChange: (metres: number | null) => void };

/** A height in feet and inches. It is stored once both are there. */
const FeetAndInches = ({ metres, onChange }: HeightProps): JSX.Element => {
  const given = metres === null ? null : feetAndInches(metres);
  const [feet, setFeet] = useState(given?.feet ?? null);
  const [inches, setInches] = useState(given?.inches ?? null);
  const keep = (nextFeet: number | null, nextInches: number | null): void => {
    setFeet(nextFeet);
    setInches(nextInches);
    if (nextFeet === null && nextInches === null) onChange(null);
    else if (nextFeet !== null) onChange(metresOf({ feet: nextFeet, inches: nextInches ?? 0 }));
  };
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <NumberMeasure
        label={t("Height, feet")}
        unit="ft"
        value={feet}
        min={4}
        max={7}
        onChange={(next) => keep(next, inches)}
      />
      <NumberMeasure
        label={t("Height, inches")}
        unit="in"
        value={inches}
        min={0}
        max={feet === 7 ? 6.5 : 11.9}
        onChange={(next) => keep(feet, next)}
      />
    </Group>
  );
};

/** Proportions, weight and height, all of them optional. */
export const BodySection = (): JSX.Element => {
  const {
    profile: { body, units },
    change,
  } = useProfile();
  const proportionsId = useId();
  const weight = weightIn[units];
  const set = (part: Partial<BodyMeasures>): void => change({ body: { ...body, ...part } });
  return (
    <SettingGroup
      detail={t(
        "The library shows how much your hips have to hold. With your measures it can say so in newton metres; how exercises compare with each other hardly depends on them.",
      )}
    >
      <SettingBlock>
        <Text fw={550} fz={13} mb={4} id={proportionsId}>
          {t("Proportions like an average")}
        </Text>
        <SegmentedControl
          aria-labelledby={proportionsId}
          value={body.proportions ?? "unknown"}
          data={[
            { value: "unknown", label: t("In between") },
            { value: "woman", label: t("Woman") },
            { value: "man", label: t("Man") },
          ]}
          onChange={(value) =>
            set({ proportions: BodyMeasures.unwrap().shape.proportions.safeParse(value).data ?? null })
          }
        />
      </SettingBlock>
      <SettingBlock>
        <div className={classes["measures"]}>
          <NumberMeasure
            key={`weight ${units}`}
            label={t("Weight")}
            unit={weight.unit}
            value={shown(body.massKilograms, weight)}
            min={weight.min}
            max={weight.max}
            onChange={(value) => set({ massKilograms: stored(value, weight) })}
          />
          {units === "metric" ? (
            <NumberMeasure
              label={t("Height")}
              unit="cm"
              value={shown(body.heightMetres, heightInCentimetres)}
              min={heightInCentimetres.min}
              max={heightInCentimetres.max}
              onChange={(value) => set({ heightMetres: stored(value, heightInCentimetres) })}
            />
          ) : (
            <FeetAndInches metres={body.heightMetres} onChange={(heightMetres) => set({ heightMetres })} />
          )}
        </div>
      </SettingBlock>
    </SettingGroup>
  );
};
