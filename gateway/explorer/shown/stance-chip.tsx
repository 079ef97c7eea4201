import { words } from "../words.ts";

/** Whether a member states something or denies it: by word, sign and colour, so that a denial never reads as a connection. */
export function StanceChip({
  stance,
}: {
  readonly stance: "ASSERTS" | "DISPUTES";
}) {
  const denies = stance === "DISPUTES";
  return (
    <span className={denies ? "chip stance denies" : "chip stance"}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={
            denies
              ? "M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6zM3.9 3.9l8.2 8.2"
              : "M2.5 8.5l3.5 3.5l7.5-8"
          }
        />
      </svg>
      {denies ? words.entity.disputes : words.entity.asserts}
    </span>
  );
}
