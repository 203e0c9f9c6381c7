package dev.kindred.it.random;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;

/** Class loader of compiled models, which hides the entities of the other tests. */
final class ModelLoader extends URLClassLoader {

  private static final String SERVICES = "META-INF/services/dev.kindred.spi.EntityModule";

  ModelLoader(Path classes) throws MalformedURLException {
    super(new URL[] {classes.toUri().toURL()}, ModelLoader.class.getClassLoader());
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(SERVICES) ? findResources(name) : super.getResources(name);
  }
}
