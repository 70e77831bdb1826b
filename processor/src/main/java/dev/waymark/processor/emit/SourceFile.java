package dev.waymark.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Types;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/**
 * The file around the methods of a migration.
 *
 * @param packageName the package
 * @param className the simple name of the class
 * @param message the message of the revision
 * @param isBaseline whether it says that it is the baseline
 * @param replaces the newest revision whose place it takes, empty if of none
 * @param isOnline whether the steps let others work meanwhile
 */
record SourceFile(
    String packageName,
    String className,
    String message,
    boolean isBaseline,
    String replaces,
    boolean isOnline) {
  private static final String GENERATOR = "dev.waymark.processor.RevisionProcessor";
  private static final String INDENT = "  ";

  /** The text, as google-java-format would have it. */
  String text(List<MethodSpec> methods, boolean importsTypes) {
    AnnotationSpec generated =
        AnnotationSpec.builder(Generated.class).addMember("value", "$S", GENERATOR).build();
    TypeSpec type =
        TypeSpec.classBuilder(className)
            .addAnnotation(generated)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(Migration.class)
            .addMethods(isBaseline ? List.of(baseline()) : List.of())
            .addMethods(replaces.isEmpty() ? List.of() : List.of(replaced()))
            .addMethods(isOnline ? List.of(online()) : List.of())
            .addMethods(methods)
            .build();
    JavaFile.Builder file =
        JavaFile.builder(packageName, type).indent(INDENT).skipJavaLangImports(true);
    if (importsTypes) {
      file.addStaticImport(Types.class, "*");
    }
    return arranged(file.build().toString());
  }

  private static MethodSpec baseline() {
    return MethodSpec.methodBuilder("isBaseline")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addStatement("return true")
        .build();
  }

  private MethodSpec replaced() {
    return MethodSpec.methodBuilder("replaces")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $S", replaces)
        .build();
  }

  /** JavaPoet knows one form of Javadoc and of a class header; these are the ones of the style. */
  private String arranged(String text) {
    String annotation = "@Generated(";
    String header = "public final class " + className + " extends Migration {\n";
    String room =
        header.length() - 1 <= Page.LIMIT ? header : header.replace(" extends", "\n    extends");
    return text.replace("\n" + annotation, "\n" + javadoc() + annotation)
        .replace(header, room + "\n");
  }

  private static MethodSpec online() {
    return MethodSpec.methodBuilder("online")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addStatement("return true")
        .build();
  }

  private String javadoc() {
    return Javadoc.of(message.isBlank() ? className : message);
  }
}
