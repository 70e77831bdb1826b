package dev.waymark.processor.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
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
 */
public final class Javac {
  private static final String WRAPPERS_OF_INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

  private Javac() {}

  /** Whether it is javac that compiles, and can be seen: not where a build tool hides it. */
  public static boolean isSeen(ProcessingEnvironment environment) {
    return task(environment).isPresent();
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

  /** IntelliJ hands out proxies to follow what processors create, and a way behind them. */
  private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    if (!Proxy.isProxyClass(environment.getClass())) {
      return environment;
    }
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
}
