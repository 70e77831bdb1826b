package dev.waymark.processor;

import dev.waymark.processor.compiler.SourceWrite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import javax.annotation.processing.Processor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Stands in the place of {@link Files} where the processor writes its sources, so that the JVM can
 * be killed in between. The processor is the one that is shipped; only that name is another one in
 * the class that writes.
 */
public final class KilledFiles {
  private static int last = Integer.MAX_VALUE;
  private static int moment;

  private KilledFiles() {}

  static void killAt(int number) {
    last = number;
  }

  /** One more moment, which may be the last one. */
  static void passes(String what) {
    if (moment++ == last) {
      System.out.println("killed: " + what);
      Runtime.getRuntime().halt(KilledCompilation.KILLED);
    }
  }

  /** As {@link Files} does it, in two halves. */
  public static Path writeString(Path file, CharSequence text, Charset set, OpenOption... options)
      throws IOException {
    int half = text.length() / 2;
    Files.writeString(file, text.subSequence(0, half), set, options);
    passes("half beside " + file.getFileName().toString().replaceFirst("\\.[\\d-]+\\.part$", ""));
    return Files.writeString(
        file, text.subSequence(half, text.length()), set, StandardOpenOption.APPEND);
  }

  /** As {@link Files} does it. */
  public static Path move(Path from, Path to, CopyOption... options) throws IOException {
    Path moved = Files.move(from, to, options);
    passes(
        "after the move of " + to.getParent().getParent().getFileName() + "/" + to.getFileName());
    return moved;
  }

  /** The processor, with these methods where it writes sources. */
  static Processor processor() {
    try {
      return (Processor)
          new Watched()
              .loadClass(RevisionProcessor.class.getName())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Watched extends ClassLoader {
    private static final String OURS = RevisionProcessor.class.getPackageName() + ".";
    private static final String FILES = "java/nio/file/Files";

    Watched() {
      super(KilledFiles.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith(OURS) || name.equals(KilledFiles.class.getName())) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (stream == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = stream.readAllBytes();
        if (name.equals(SourceWrite.class.getName())) {
          bytes = watched(bytes);
        }
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static byte[] watched(byte[] bytes) {
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(bytes).accept(new Redirect(writer), 0);
      return writer.toByteArray();
    }
  }

  private static final class Redirect extends ClassVisitor {
    private static final String OURS = KilledFiles.class.getName().replace('.', '/');
    private static final Set<String> WATCHED = Set.of("writeString", "move");

    Redirect(ClassVisitor writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String generic, String[] thrown) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, name, type, generic, thrown)) {
        @Override
        public void visitMethodInsn(
            int code, String owner, String called, String calledType, boolean isInterface) {
          boolean isWatched = owner.equals(Watched.FILES) && WATCHED.contains(called);
          super.visitMethodInsn(code, isWatched ? OURS : owner, called, calledType, isInterface);
        }
      };
    }
  }
}
