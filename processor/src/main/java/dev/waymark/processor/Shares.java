package dev.waymark.processor;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Diagnostics;
import dev.waymark.processor.revision.RevisionPackage;
import dev.waymark.processor.revision.RevisionReader;
import java.util.List;

/**
 * Which of several histories in one module has which entities. None can have whatever entity there
 * is.
 *
 * @param histories the packages with revisions
 */
record Shares(List<RevisionPackage> histories) {

  /** Whether each says it; reports those that do not. */
  boolean areSaid(Diagnostics diagnostics) {
    boolean said = true;
    for (RevisionPackage declared : histories) {
      if (histories.size() > 1 && declared.settings().takesAll()) {
        said = false;
        diagnostics.error(
            Code.US115,
            declared.origin().at(RevisionReader.REVISION),
            "There are "
                + histories.size()
                + " packages with revisions, and "
                + declared.name()
                + " does not say which entities are in its database. Write, with the packages of its"
                + " entities,\n    @Database(packages = \""
                + parent(declared.name())
                + ".model\")\nor name them one by one in entities = {...}.");
      }
    }
    return said;
  }

  private static String parent(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? packageName : packageName.substring(0, dot);
  }
}
