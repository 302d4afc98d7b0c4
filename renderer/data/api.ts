import {
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useCallback } from "react";
import type { CallName, Input, Output, ReadName, ShellName, WriteName } from "#contract/calls.ts";
import type { StepId } from "#contract/undo-log.ts";
import type { Profile } from "#contract/profile.ts";
import type { Refusal, Reply } from "#contract/reply.ts";
import { refusalText } from "./refusal.ts";

declare global {
  interface Window {
    readonly supine: {
      readonly call: (name: string, input: unknown) => Promise<unknown>;
      /** The reply to `app.begin`, asked by the preload; null when it failed. */
      readonly begun: () => Promise<unknown>;
      /** Hears the ids of commands chosen in the native menu, until the returned function is called. */
      readonly onCommand: (listener: (id: string) => void) => () => void;
    };
  }
}

/** A refused call, with the words to show. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusalText(refusal));
    this.refusal = refusal;
  }
}

/** Asks the main process. Refusals come back as values; bugs reject. */
export const call = <N extends CallName>(name: N, input: Input<N>): Promise<Reply<Output<N>>> =>
  // The main process answers every call from the same table these types come from, so checking again would be work twice.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  window.supine.call(name, input) as Promise<Reply<Output<N>>>;

/** What a write answered, with the step that takes it back; null when it changed nothing or is not taken back. */
export type Sent<T> = { readonly value: T; readonly step: StepId | null };

const sentOf = async <N extends CallName>(name: N, input: Input<N>): Promise<Sent<Output<N>>> => {
  const reply = await call(name, input);
  if (!reply.ok) throw new RefusedError(reply.refusal);
  return { value: reply.value, step: reply.step ?? null };
};

const valueOf = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const { value } = await sentOf(name, input);
  return value;
};

/**
 * Learns what the first screen is drawn from, in one way, and answers the profile if there is one. Whatever is not in it is
 * asked as anything else.
 */
export const learnBootstrap = async (client: QueryClient): Promise<{ readonly profile: Profile | undefined }> => {
  // As in `call`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const reply = (await window.supine.begun()) as Reply<Output<"app.bootstrap">> | null;
  if (reply?.ok === true) for (const { name, input, value } of reply.value) client.setQueryData([name, input], value);
  return { profile: client.getQueryData<Profile>(keyOf("profile.get", undefined)) };
};

const keyOf = (name: CallName, input: unknown): QueryKey => [name, input];

/** What the store says now; asked again after every write. */
export const useCall = <N extends ReadName | Extract<ShellName, "app.status" | "app.today" | "backup.list">>(
  name: N,
  input: Input<N>,
  options: { readonly enabled?: boolean; readonly refetchInterval?: number } = {},
): UseQueryResult<Output<N>> =>
  useQuery({ queryKey: keyOf(name, input), queryFn: () => valueOf(name, input), ...options });

/** What is asked for while somebody types: the answer before stays until the next one is there. Nothing is asked for null. */
export const useLatestCall = <N extends ReadName>(name: N, input: Input<N> | null): Output<N> | null => {
  const query = useQuery({
    queryKey: keyOf(name, input),
    queryFn: () => (input === null ? null : valueOf(name, input)),
    placeholderData: keepPreviousData,
    // Kept no longer than it is shown: nobody types the same beginnings again.
    gcTime: 0,
  });
  return input === null ? null : (query.data ?? null);
};

export type Send<N extends CallName> = {
  /** Resolves with the value, or rejects with a RefusedError whose message can be shown. */
  readonly send: (input: Input<N>) => Promise<Output<N>>;
  /** The same, with the step to undo it by. */
  readonly sendStep: (input: Input<N>) => Promise<Sent<Output<N>>>;
  readonly pending: boolean;
};

/** Sends a change; afterwards everything shown is asked again, since local reads are cheap and hand-kept lists go stale. */
export const useSend = <N extends WriteName | ShellName>(name: N): Send<N> => {
  const client = useQueryClient();
  const { mutateAsync: sendStep, isPending: pending } = useMutation({
    mutationFn: (input: Input<N>) => sentOf(name, input),
    onSuccess: () => client.invalidateQueries(),
  });
  const send = useCallback(
    async (input: Input<N>): Promise<Output<N>> => {
      const { value } = await sendStep(input);
      return value;
    },
    [sendStep],
  );
  return { send, sendStep, pending };
};

type SwitchName = "backup.restore" | "sample.open" | "sample.remove" | "sample.bringBack";

/**
 * Sends what puts another log in the place of the one that is shown. Everything known is forgotten before it is asked
 * anew, so that the coach never looks at half of the one and half of the other.
 */
export const useSwitch = <N extends SwitchName>(name: N): ((input: Input<N>) => Promise<Output<N>>) => {
  const client = useQueryClient();
  return async (input) => {
    const value = await valueOf(name, input);
    await client.resetQueries();
    return value;
  };
};

/** A call outside of what is kept and asked again: its value, or a RefusedError whose message can be shown. */
export const ask = <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => valueOf(name, input);
