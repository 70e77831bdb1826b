package dev.waymark.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.waymark.migration.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The method that records the steps. Where it would not fit into one, it calls others: the JVM
 * takes no method of more than 64 KB.
 */
final class DefineMethod {
  private static final int MOST_BYTES = 60_000;

  private final List<MethodSpec> methods = new ArrayList<>();
  private boolean speaksOfTypes;

  private DefineMethod() {}

  static DefineMethod of(History history, Phase up, Phase down) {
    DefineMethod define = new DefineMethod();
    Body whole = new Body(history, up, down);
    if (whole.bytes() <= MOST_BYTES) {
      define.add(define().addCode(whole.code()).build(), whole);
    } else {
      define.addParts(history, up, down);
    }
    return define;
  }

  private void addParts(History history, Phase up, Phase down) {
    CodeBlock.Builder calls = CodeBlock.builder();
    calls.add("// In parts, because the JVM limits the size of a method.\n");
    addParts("up", parts(up, phase -> new Body(history, phase, down.none())), calls);
    if (!up.operations().isEmpty() && !down.operations().isEmpty()) {
      calls.add("\n");
    }
    addParts("down", parts(down, phase -> new Body(history, up.none(), phase)), calls);
    methods.add(0, define().addCode(calls.build()).build());
  }

  private static List<Body> parts(Phase phase, Function<Phase, Body> body) {
    if (phase.operations().isEmpty()) {
      return List.of();
    }
    Body whole = body.apply(phase);
    if (whole.bytes() <= MOST_BYTES || phase.operations().size() == 1) {
      return List.of(whole);
    }
    List<Body> parts = new ArrayList<>(parts(phase.firstHalf(), body));
    parts.addAll(parts(phase.secondHalf(), body));
    return parts;
  }

  private void addParts(String steps, List<Body> bodies, CodeBlock.Builder calls) {
    for (int i = 0; i < bodies.size(); i++) {
      String name = steps + (i + 1);
      calls.add("$L($L);\n", name, steps);
      MethodSpec part =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(Steps.class, steps)
              .addCode(bodies.get(i).code())
              .build();
      add(part, bodies.get(i));
    }
  }

  private void add(MethodSpec method, Body body) {
    methods.add(method);
    speaksOfTypes |= body.speaksOfTypes();
  }

  static MethodSpec.Builder define() {
    return MethodSpec.methodBuilder("define")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(Steps.class, "up")
        .addParameter(Steps.class, "down");
  }

  List<MethodSpec> methods() {
    return List.copyOf(methods);
  }

  /** Whether any of the methods says what a column is. */
  boolean speaksOfTypes() {
    return speaksOfTypes;
  }
}
