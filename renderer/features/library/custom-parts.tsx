import { Group, SegmentedControl, Select, Stack, Switch, TextInput } from "@mantine/core";
import type { JSX, RefObject } from "react";
import { Lever, Pattern } from "#contract/exercise.ts";
import { patternOrder } from "../../data/catalogue-search.ts";
import { raisesLegs } from "#coach/biomechanics/hip-moment.ts";
import { t } from "../../i18n/t.ts";
import { leverText, patternText } from "../../text/vocabulary.ts";
import { QuantityField } from "../../ui/quantity-field.tsx";
import classes from "./library.module.css";
import type { OwnForm } from "./custom-form.ts";

type PartProps = { readonly form: OwnForm; readonly change: (part: Partial<OwnForm>) => void };

/** Reps or seconds, from where to where, how many sets, and the rest between. */
export const DosePart = ({ form, change }: PartProps): JSX.Element => {
  const unit = form.kind === "reps" ? t("reps") : t("s");
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t("Each set counts")}
        w="fit-content"
        value={form.kind}
        data={[
          { value: "reps", label: t("Reps") },
          { value: "hold", label: t("Seconds held") },
        ]}
        onChange={(kind) =>
          change(kind === "hold" ? { kind: "hold", least: 10, most: 30 } : { kind: "reps", least: 6, most: 10 })
        }
      />
      <Group gap="lg">
        <div className={classes["field"]}>
          {t("Sets")}
          <QuantityField label={t("Sets")} value={form.sets} min={1} max={10} onChange={(sets) => change({ sets })} />
        </div>
        <div className={classes["field"]}>
          {t("Start with")}
          <QuantityField
            label={t("Start with")}
            unit={unit}
            value={form.least}
            min={1}
            max={form.kind === "reps" ? 100 : 600}
            onChange={(least) => change({ least })}
          />
        </div>
        <div className={classes["field"]}>
          {t("Up to")}
          <QuantityField
            label={t("Up to")}
            unit={unit}
            value={form.most}
            min={1}
            max={form.kind === "reps" ? 100 : 600}
            onChange={(most) => change({ most })}
          />
        </div>
        <div className={classes["field"]}>
          {t("Rest")}
          <QuantityField
            label={t("Rest")}
            unit={t("s")}
            value={form.restSeconds}
            min={0}
            max={600}
            step={15}
            onChange={(restSeconds) => change({ restSeconds })}
          />
        </div>
      </Group>
    </Stack>
  );
};

type KindPartProps = PartProps & {
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly wrongName: string | undefined;
};

/** Name, kind of movement, and what the hips have to hold in it. */
export const KindPart = ({ form, change, nameField, wrongName }: KindPartProps): JSX.Element => (
  <Stack gap="md">
    <TextInput
      ref={nameField}
      label={t("Name")}
      maxLength={60}
      value={form.name}
      error={wrongName}
      onChange={(event) => change({ name: event.currentTarget.value })}
    />
    <Select
      label={t("Kind of movement")}
      data={patternOrder.map((pattern) => ({ value: pattern, label: patternText(pattern) }))}
      value={form.pattern}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false }}
      onChange={(value) => change({ pattern: Pattern.parse(value) })}
    />
    {raisesLegs(form.pattern) ? (
      <Select
        label={t("What the hips have to hold")}
        description={t("Bent means about a right angle in the knees.")}
        data={Lever.options.map((lever) => ({ value: lever, label: leverText(lever) }))}
        value={form.lever}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => change({ lever: Lever.parse(value) })}
      />
    ) : null}
    <Switch
      label={t("One side after the other")}
      checked={form.perSide}
      onChange={(event) => change({ perSide: event.currentTarget.checked })}
    />
    <Switch
      label={t("Advanced")}
      description={t("Left out for 14 days after 3 or more was felt.")}
      checked={form.advanced}
      onChange={(event) => change({ advanced: event.currentTarget.checked })}
    />
  </Stack>
);
