import { Link } from "../address/link.tsx";
import type {
  EntityNamedFragment,
  LinkShownFragment,
} from "../api/generated.ts";
import { EntityName } from "../shown/entity-name.tsx";
import { MemberBadge } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { Wide } from "../shown/wide.tsx";
import { words } from "../words.ts";
import type { KnownRecord } from "./entity.ts";

type ShownLink = LinkShownFragment & {
  readonly other?: EntityNamedFragment | null;
};

/** Links between records: what they share, how strong that is, and, of a refused one, why not. */
export function IdentityLinks({
  links,
  records,
  caption,
}: {
  readonly links: readonly ShownLink[];
  readonly records: readonly KnownRecord[];
  readonly caption: string;
}) {
  const told = words.entity.identity;
  const refused = links.some(({ reason }) => reason !== null);
  return (
    <Wide label={caption}>
      <table className="identity">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{told.records}</th>
            <th scope="col">{told.share}</th>
            <th scope="col">{told.key}</th>
            {refused && <th scope="col">{told.why}</th>}
            {refused && <th scope="col">{told.other}</th>}
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={`${link.left} ${link.right} ${link.by} ${link.key}`}>
              <th scope="row">
                <End id={link.left} records={records} />
                <End id={link.right} records={records} />
              </th>
              <td>
                {told.by(link.by)}
                {link.points > 0 && (
                  <div className="quiet small">{told.points(link.points)}</div>
                )}
                {link.statements.map(
                  ({ member, says, author, reason }, index) => (
                    <div key={String(index)}>
                      <MemberBadge slug={member.slug} /> {told.says(says)}{" "}
                      <SafeText
                        text={[author, reason].filter(Boolean).join(": ")}
                      />
                    </div>
                  ),
                )}
              </td>
              <td>
                {link.keys.map((key) => (
                  <div key={key}>
                    <code>
                      <SafeText text={key} most={90} />
                    </code>
                  </div>
                ))}
              </td>
              {refused && (
                <td>{link.reason !== null && told.reason(link.reason)}</td>
              )}
              {refused && (
                <td>
                  {link.other != null && (
                    <Link to={{ view: "entity", id: link.other.id }}>
                      <EntityName
                        typename={link.other.__typename}
                        name={link.other.name}
                      />
                    </Link>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** A record by its owner and its name; one that is not of this thing by its owner and its id. */
function End({
  id,
  records,
}: {
  readonly id: string;
  readonly records: readonly KnownRecord[];
}) {
  const record = records.find((each) => each.id === id);
  // An id of a record begins with its owner's slug.
  const [slug = ""] = id.split("/");
  return (
    <div className="end" title={id}>
      <MemberBadge slug={slug} />{" "}
      <SafeText
        text={record?.name ?? id.slice(slug.length + 1)}
        most={60}
        cutOnly
      />
    </div>
  );
}
