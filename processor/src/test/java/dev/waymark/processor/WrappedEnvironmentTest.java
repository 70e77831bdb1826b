package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.Project.Message;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build tool that puts an environment of its own before that of javac. */
class WrappedEnvironmentTest {
  private static final String MEMBER = "shop/model/Member.java";
  private static final String HOLDER = "shop/migrations/package-info.java";
  private static final String V1 = "shop/migrations/V0001__members.java";

  private Project project;

  @BeforeEach
  void aProjectWithARevisionToWrite(@TempDir Path directory) throws IOException {
    project = new Project(directory);
    project.write(
        MEMBER,
        """
        package shop.model;
        import jakarta.persistence.*;
        @Entity public class Member { @Id Long id; String name; }
        """);
    project.write(
        HOLDER,
        """
        @Revision(version = "1", message = "members")
        package shop.migrations;
        import dev.waymark.annotation.Revision;
        """);
  }

  @Test
  void oneThatIsKeptInAFieldIsFoundAndTheRevisionIsWritten() {
    assertThat(compile(Following::new).written()).contains(V1);
  }

  @Test
  void soIsOneThatASuperclassKeepsAndOneBehindAnother() {
    assertThat(compile(FollowingMore::new).written()).contains(V1);
    project.write(V1, project.read(V1)); // and the next one is content
    assertThat(compile(javac -> new Following(new FollowingMore(javac))).succeeded()).isTrue();
  }

  @Test
  void whoFollowsIsToldExactlyWhichAnnotationsMatter() {
    Behind followed = new Behind(Following::new);
    compile(followed);
    assertThat(followed.getSupportedAnnotationTypes())
        .contains("jakarta.persistence.Entity", "dev.waymark.annotation.Revision")
        .doesNotContain("*");

    Behind plain = new Behind(javac -> javac);
    compile(plain);
    assertThat(plain.getSupportedAnnotationTypes()).containsExactly("*");
  }

  @Test
  void whereItCannotBeFoundNothingIsWrittenAndTheReasonIsSaid() {
    expectOnlyCompared(compile(Hiding::new));
    expectOnlyCompared(compile(WrappedEnvironmentTest::proxy));
  }

  private static void expectOnlyCompared(Result result) {
    assertThat(result.written()).isEmpty();
    assertThat(result.own())
        .extracting(Message::text)
        .singleElement()
        .asString()
        .startsWith("[HY121] Revision 1 has no migration class.")
        .contains("does not tell a processor whether it succeeds, so nothing is written here");
  }

  private Result compile(UnaryOperator<ProcessingEnvironment> wrap) {
    return compile(new Behind(wrap));
  }

  private Result compile(Behind processor) {
    return project.compileTask(project.sources(), task -> task.setProcessors(List.of(processor)));
  }

  /** Of a tool that nobody knows. */
  private static ProcessingEnvironment proxy(ProcessingEnvironment javac) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            WrappedEnvironmentTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> method.invoke(javac, arguments));
  }

  /** Gives Waymark's processor another environment, as Gradle's {@code AggregatingProcessor}. */
  private static final class Behind extends AbstractProcessor {
    private final RevisionProcessor waymark = new RevisionProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrap;

    Behind(UnaryOperator<ProcessingEnvironment> wrap) {
      this.wrap = wrap;
    }

    @Override
    public synchronized void init(ProcessingEnvironment javac) {
      waymark.init(wrap.apply(javac));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return waymark.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return waymark.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return waymark.process(annotations, round);
    }
  }

  private abstract static class Wrapper implements ProcessingEnvironment {
    abstract ProcessingEnvironment javac();

    @Override
    public Map<String, String> getOptions() {
      return javac().getOptions();
    }

    @Override
    public Messager getMessager() {
      return javac().getMessager();
    }

    @Override
    public Filer getFiler() {
      return javac().getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return javac().getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return javac().getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return javac().getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return javac().getLocale();
    }
  }

  private static class Following extends Wrapper {
    private final ProcessingEnvironment delegate;

    Following(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    ProcessingEnvironment javac() {
      return delegate;
    }
  }

  private static final class FollowingMore extends Following {
    FollowingMore(ProcessingEnvironment delegate) {
      super(delegate);
    }
  }

  private static final class Hiding extends Wrapper {
    private final Supplier<ProcessingEnvironment> hidden;

    Hiding(ProcessingEnvironment javac) {
      this.hidden = () -> javac;
    }

    @Override
    ProcessingEnvironment javac() {
      return hidden.get();
    }
  }
}
