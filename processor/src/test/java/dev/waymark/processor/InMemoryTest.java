package dev.waymark.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** Sources that have no directory: there is no place for migrations. */
class InMemoryTest {

  @Test
  void asksWhereTheSourceDirectoryIs() {
    Compilation compilation =
        javac()
            .withProcessors(new RevisionProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.package-info",
                    """
                    @Revision(version = "1", message = "users")
                    package shop;
                    import dev.waymark.annotation.Revision;
                    """),
                JavaFileObjects.forSourceString(
                    "shop.User",
                    """
                    package shop;
                    import jakarta.persistence.*;
                    @Entity class User { @Id Long id; }
                    """));
    assertThat(compilation).failed();
    assertThat(compilation)
        .hadErrorContaining("[US102] The source directory of shop cannot be found");
  }
}
