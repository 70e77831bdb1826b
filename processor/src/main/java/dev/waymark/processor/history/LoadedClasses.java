package dev.waymark.processor.history;

import dev.waymark.migration.Migration;
import java.util.Optional;
import java.util.function.Function;

/** Loads compiled migrations beside the runtime that this processor uses. */
public final class LoadedClasses extends ClassLoader {
  private final Function<String, Optional<byte[]>> classes;

  /** Loads the class files that are there by their binary names. */
  public LoadedClasses(Function<String, Optional<byte[]>> classes) {
    super(Migration.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.apply(name).orElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** A new instance of the migration of that binary name. */
  public Migration migration(String name) throws ReflectiveOperationException {
    return (Migration) loadClass(name).getDeclaredConstructor().newInstance();
  }
}
