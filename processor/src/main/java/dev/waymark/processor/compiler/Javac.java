package dev.waymark.processor.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/**
 * What javac offers beyond the standard interface: where a tree stands, and when the compilation is
 * over. Another compiler has neither, and a JVM without {@code jdk.compiler} not even the classes.
 * Build tools put an environment of their own before that of javac, to follow what processors
 * create; what is created goes through theirs, and javac is asked behind it.
 */
public final class Javac {
  private static final String WRAPPERS_OF_INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

  private Javac() {}

  /** Whether it is javac that compiles, and can be seen: not where a build tool hides it. */
  public static boolean isSeen(ProcessingEnvironment environment) {
    return task(environment).isPresent();
  }

  /**
   * Whether a build tool keeps books about what the processor asks for and creates, as Gradle does
   * for a processor that is declared as incremental.
   */
  public static boolean isFollowed(ProcessingEnvironment environment) {
    return !Proxy.isProxyClass(environment.getClass()) && held(environment).isPresent();
  }

  /** The running compilation; empty where it is not seen. */
  static Optional<JavacTask> task(ProcessingEnvironment environment) {
    try {
      return Optional.of(JavacTask.instance(unwrapped(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The sources, which are told under the same conditions. */
  public static Sources sources(ProcessingEnvironment environment) {
    try {
      return new Passed(Trees.instance(unwrapped(environment)), new HashMap<>());
    } catch (IllegalArgumentException | LinkageError e) {
      return Sources.UNTOLD;
    }
  }

  /** Keeps what it found, because javac looks through trees for it. */
  private record Passed(Trees trees, Map<Element, Optional<JavaFileObject>> found)
      implements Sources {
    @Override
    public Optional<JavaFileObject> of(Element element) {
      return found.computeIfAbsent(element, this::find);
    }

    private Optional<JavaFileObject> find(Element element) {
      TreePath tree = trees.getPath(element);
      return tree == null
          ? Optional.empty()
          : Optional.of(tree.getCompilationUnit().getSourceFile());
    }
  }

  private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    if (Proxy.isProxyClass(environment.getClass())) {
      return behindProxy(environment);
    }
    return held(environment).map(Javac::unwrapped).orElse(environment);
  }

  /** IntelliJ hands out proxies to follow what processors create, and a way behind them. */
  private static ProcessingEnvironment behindProxy(ProcessingEnvironment environment) {
    try {
      Object behind =
          Proxy.getInvocationHandler(environment)
              .getClass()
              .getClassLoader()
              .loadClass(WRAPPERS_OF_INTELLIJ)
              .getMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, environment);
      return behind instanceof ProcessingEnvironment javac ? javac : environment;
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return environment; // a proxy of somebody else: not javac's, as far as one can see
    }
  }

  /**
   * The environment that another one keeps in a field. Gradle's {@code
   * IncrementalProcessingEnvironment} does, and has no method that gives it away. The name of the
   * field is Gradle's business; that there is one is what wrapping means.
   */
  private static Optional<ProcessingEnvironment> held(ProcessingEnvironment environment) {
    for (Class<?> type = environment.getClass();
        type != null && !type.getModule().isNamed();
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == ProcessingEnvironment.class) {
          return valueOf(field, environment);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ProcessingEnvironment> valueOf(
      Field field, ProcessingEnvironment environment) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable((ProcessingEnvironment) field.get(environment));
    } catch (IllegalAccessException | InaccessibleObjectException | SecurityException e) {
      return Optional.empty(); // it keeps it to itself, and then nothing is written
    }
  }
}
