package dev.waymark.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import javax.annotation.processing.Processor;

/**
 * Whether this processor may claim annotations. One that another processor wants to see must not be
 * claimed; one that nobody claims is a warning of javac's {@code -Xlint:processing}, which stops a
 * build with {@code -Werror}. So all are claimed where nobody else is there to see them: where the
 * compiler looked for processors by their service files, and there is one only.
 *
 * @param isForAll whether it may
 */
record Claim(boolean isForAll) {
  private static final String SERVICE = "META-INF/services/" + Processor.class.getName();

  /** To be called from the constructor of the processor, which tells who made it. */
  static Claim ofConstructor() {
    boolean isFound =
        StackWalker.getInstance()
            .walk(s -> s.anyMatch(f -> f.getClassName().startsWith("java.util.ServiceLoader")));
    return new Claim(isFound && !Claim.class.getModule().isNamed() && isAlone());
  }

  private static boolean isAlone() {
    ClassLoader loader = Claim.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream(SERVICE)) {
      return stream != null
          && Collections.list(loader.getResources(SERVICE)).size() == 1
          && new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .strip()
              .equals(RevisionProcessor.class.getName());
    } catch (IOException e) {
      return false; // not known, and then nothing is claimed
    }
  }
}
