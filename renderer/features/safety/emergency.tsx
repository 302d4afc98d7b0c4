import { Button, FocusTrap, Group, List, Text, Title } from "@mantine/core";
import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import classes from "./safety.module.css";

type EmergencyProps = {
  /** What was ticked, so that it can be said on the phone. */
  readonly ticked: readonly string[];
  readonly pending: boolean;
  readonly onCareReceived: () => void;
  readonly onLeave: () => void;
};

/** Shown after an emergency sign: over everything, large and calm. Training stays locked whichever way it is left. */
export const Emergency = ({ ticked, pending, onCareReceived, onLeave }: EmergencyProps): JSX.Element => (
  <FocusTrap active>
    <div
      className={classes["over"]}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="emergency-title"
      aria-describedby="emergency-words"
    >
      <div className={classes["words"]}>
        <Title order={1} id="emergency-title" fz={32} tabIndex={-1} data-autofocus>
          {t("Please stop training")}
        </Title>
        <Text id="emergency-words" className={classes["large"]}>
          {t(
            "What you ticked can be a sign of something that needs emergency care today. Call your emergency number or go to an emergency department. Do not drive yourself if your legs feel weak.",
          )}
        </Text>
        {ticked.length === 0 ? null : (
          <div>
            <Text fw={550}>{t("What you ticked, to tell them")}</Text>
            <List>
              {ticked.map((sign) => (
                <List.Item key={sign}>{sign}</List.Item>
              ))}
            </List>
          </div>
        )}
        <Text>
          {t(
            "Supine cannot tell what it is, and does not try. All training stays stopped until you say that you have received care. Your log is kept.",
          )}
        </Text>
        <Group>
          <Button variant="default" size="md" loading={pending} onClick={onCareReceived}>
            {t("I have received care for this")}
          </Button>
          <Button variant="subtle" size="md" onClick={onLeave}>
            {t("Back to today")}
          </Button>
        </Group>
      </div>
    </div>
  </FocusTrap>
);
