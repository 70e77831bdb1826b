package dev.waymark.processor;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.V17;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/** An entity as Kotlin's compiler writes it, with an object beside it and methods of its own. */
final class KotlinBird {
  private KotlinBird() {}

  static byte[] classFile() {
    ClassWriter bird = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    bird.visit(V17, ACC_PUBLIC, "shop/model/Bird", null, "java/lang/Object", null);
    bird.visitAnnotation("Ljakarta/persistence/Entity;", true).visitEnd();
    bird.visitAnnotation("Lkotlin/Metadata;", true).visitEnd();
    FieldVisitor companion =
        bird.visitField(
            ACC_PUBLIC | ACC_STATIC | ACC_FINAL, "Companion", "Ljava/lang/Object;", null, null);
    companion.visitEnd();
    FieldVisitor id = bird.visitField(ACC_PRIVATE | ACC_FINAL, "id", "J", null, null);
    id.visitAnnotation("Ljakarta/persistence/Id;", true).visitEnd();
    id.visitEnd();
    FieldVisitor name = bird.visitField(ACC_PRIVATE, "name", "Ljava/lang/String;", null, null);
    AnnotationVisitor column = name.visitAnnotation("Ljakarta/persistence/Column;", true);
    column.visit("length", 40);
    column.visit("nullable", false);
    column.visitEnd();
    name.visitAnnotation("Lorg/jetbrains/annotations/NotNull;", false).visitEnd();
    name.visitEnd();
    bird.visitField(ACC_PRIVATE, "wings", "Ljava/lang/Integer;", null, null).visitEnd();
    method(bird, ACC_PUBLIC | ACC_FINAL, "getId", "()J");
    method(bird, ACC_PUBLIC | ACC_FINAL, "getName", "()Ljava/lang/String;");
    method(bird, ACC_PUBLIC | ACC_STATIC | ACC_SYNTHETIC, "getName$annotations", "()V");
    method(bird, ACC_PUBLIC | ACC_FINAL, "component1", "()J");
    bird.visitEnd();
    return bird.toByteArray();
  }

  private static void method(ClassWriter type, int access, String name, String descriptor) {
    MethodVisitor method = type.visitMethod(access, name, descriptor, null, null);
    method.visitCode();
    method.visitInsn(ACONST_NULL);
    method.visitInsn(ATHROW);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
