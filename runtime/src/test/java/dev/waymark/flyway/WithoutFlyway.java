package dev.waymark.flyway;

import dev.waymark.Waymark;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The classes of Waymark once more, in a world that has no Flyway. */
final class WithoutFlyway extends URLClassLoader {

  WithoutFlyway() throws MalformedURLException {
    super(classPath(), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!Path.of(entry).getFileName().toString().startsWith("flyway")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }

  /** What is done there. */
  public static final class Start {
    private Start() {}

    /** The start of an application. */
    public static String upgrade(DataSource source) {
      return Waymark.configure()
          .dataSource(source)
          .migrations(Shop.migrations())
          .load()
          .upgrade()
          .toString();
    }
  }
}
