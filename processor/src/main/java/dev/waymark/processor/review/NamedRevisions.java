package dev.waymark.processor.review;

import dev.waymark.diff.Hints;
import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.processor.revision.NextVersion;
import dev.waymark.processor.revision.RevisionPackage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The revisions that hints name. A hint about a revision that does not exist would never be heard.
 */
public final class NamedRevisions {
  private final Hints hints;
  private final Places places;
  private final RevisionPackage declared;

  public NamedRevisions(MappedModel model, RevisionPackage declared, Origin revision) {
    this.hints = model.target().hints();
    this.places = new Places(model, revision);
    this.declared = declared;
  }

  /** Whether they are all declared, or may be the next one; reports those that are not. */
  public boolean areDeclared(Diagnostics diagnostics) {
    if (hints.revisions().isEmpty()) {
      return true;
    }
    Set<String> known = new HashSet<>();
    declared.revisions().forEach(revision -> known.add(revision.version()));
    String next = NextVersion.after(declared.revisions());
    known.add(next);
    Map<Origin, String> unknown = new TreeMap<>(Comparator.comparing(Origin::toString));
    named()
        .forEach(
            (origin, version) -> {
              if (!known.contains(version)) {
                unknown.put(origin, version);
              }
            });
    unknown.forEach(
        (origin, version) ->
            diagnostics.error(
                Code.RN104,
                origin,
                origin
                    + " has an annotation for revision "
                    + version
                    + ", which is not declared in "
                    + declared.name()
                    + ". Name the one that carries the change out; the newest is "
                    + newest()
                    + ", the next one would be "
                    + next
                    + "."));
    return unknown.isEmpty();
  }

  private String newest() {
    return declared.revisions().get(declared.revisions().size() - 1).version();
  }

  private Map<Origin, String> named() {
    Map<Origin, String> named = new HashMap<>();
    hints.tableRevisions().forEach((name, version) -> named.put(places.table(name), version));
    hints.columnRevisions().forEach((path, version) -> named.put(places.member(path), version));
    hints.recasts().forEach((path, recast) -> named.put(places.member(path), recast.revision()));
    return named;
  }
}
