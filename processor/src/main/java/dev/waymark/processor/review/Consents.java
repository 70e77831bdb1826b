package dev.waymark.processor.review;

import dev.waymark.processor.revision.DeclaredRevision.Consent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The consents of a revision. Questions of the differ and findings of lint need them alike; see
 * {@link Needs} for what each needs.
 */
final class Consents {
  private static final int MOST = 6;

  private final List<Consent> given;
  private final Set<Consent> used = new LinkedHashSet<>();

  Consents(List<Consent> given) {
    this.given = given;
  }

  /** Whether one of the consents is the one needed; it counts as used from now on. */
  boolean give(Consent need) {
    Optional<Consent> answer =
        given.stream()
            .filter(consent -> consent.code().equals(need.code()))
            .filter(consent -> consent.at().isEmpty() || consent.at().equalsIgnoreCase(need.at()))
            .findFirst();
    answer.ifPresent(used::add);
    return answer.isPresent();
  }

  /** The consents that nothing needed so far. */
  List<Consent> unused() {
    return given.stream().filter(consent -> !used.contains(consent)).toList();
  }

  /** What to write into the revision, so that it gives the missing consents too. */
  String with(Collection<Consent> missing) {
    Set<Consent> distinct = new LinkedHashSet<>(missing);
    List<Consent> all = new ArrayList<>(given);
    all.addAll(distinct.size() <= MOST ? distinct : byCode(distinct));
    String list = all.stream().map(Consent::toString).collect(Collectors.joining(", "));
    return all.size() == 1 ? "allow = " + list : "allow = {" + list + "}";
  }

  /** One consent for each code, when there are too many to name. */
  private static List<Consent> byCode(Collection<Consent> missing) {
    return missing.stream()
        .map(Consent::code)
        .distinct()
        .map(code -> new Consent(code, "", "..."))
        .toList();
  }
}
