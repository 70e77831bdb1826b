package dev.waymark.processor.emit;

import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.migration.MigrationName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class file of the index of all migrations of a package. It is written without a compiler,
 * because it names classes that may exist only as class files of an earlier compilation.
 */
public final class IndexClass {
  /** The simple name of the class. */
  public static final String SIMPLE_NAME = "WaymarkIndex";

  private static final String OBJECT = Type.getInternalName(Object.class);
  private static final String MIGRATION = Type.getInternalName(Migration.class);
  private static final String LIST = Type.getInternalName(List.class);
  private static final String CONSTRUCTOR = "<init>";
  private static final String NOTHING = "()V";

  private IndexClass() {}

  /**
   * The class file.
   *
   * @param packageName the package of the migrations and of the index
   * @param migrations the migrations, from the oldest to the newest
   */
  public static byte[] of(String packageName, List<MigrationName> migrations) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        folder + SIMPLE_NAME,
        null,
        OBJECT,
        new String[] {Type.getInternalName(MigrationIndex.class)});
    constructor(writer);
    packageName(writer, packageName);
    migrations(writer, migrations.stream().map(m -> folder + m.className()).toList());
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void constructor(ClassWriter writer) {
    MethodVisitor method = begin(writer, CONSTRUCTOR, NOTHING, null);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, NOTHING, false);
    end(method, Opcodes.RETURN);
  }

  private static void packageName(ClassWriter writer, String packageName) {
    MethodVisitor method = begin(writer, "packageName", "()Ljava/lang/String;", null);
    method.visitLdcInsn(packageName);
    end(method, Opcodes.ARETURN);
  }

  /** {@code return List.of(new V0001__first(), new V0002__second());} */
  private static void migrations(ClassWriter writer, List<String> classes) {
    String descriptor = "()L" + LIST + ";";
    String signature = "()L" + LIST + "<L" + MIGRATION + ";>;";
    MethodVisitor method = begin(writer, "migrations", descriptor, signature);
    method.visitLdcInsn(classes.size());
    method.visitTypeInsn(Opcodes.ANEWARRAY, MIGRATION);
    for (int i = 0; i < classes.size(); i++) {
      method.visitInsn(Opcodes.DUP);
      method.visitLdcInsn(i);
      method.visitTypeInsn(Opcodes.NEW, classes.get(i));
      method.visitInsn(Opcodes.DUP);
      method.visitMethodInsn(Opcodes.INVOKESPECIAL, classes.get(i), CONSTRUCTOR, NOTHING, false);
      method.visitInsn(Opcodes.AASTORE);
    }
    String of = "([L" + OBJECT + ";)L" + LIST + ";";
    method.visitMethodInsn(Opcodes.INVOKESTATIC, LIST, "of", of, true);
    end(method, Opcodes.ARETURN);
  }

  private static MethodVisitor begin(
      ClassWriter writer, String name, String descriptor, @Nullable String signature) {
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_PUBLIC, name, descriptor, signature, null);
    method.visitCode();
    return method;
  }

  private static void end(MethodVisitor method, int returning) {
    method.visitInsn(returning);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
