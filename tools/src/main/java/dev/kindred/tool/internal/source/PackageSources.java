package dev.kindred.tool.internal.source;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.declaration.DeclaredEntity;
import dev.kindred.tool.internal.declaration.DeclaredEnum;
import dev.kindred.tool.internal.declaration.DeclaredPackage;
import java.util.ArrayList;
import java.util.List;

/** Sources of a package. */
public final class PackageSources {

  /** Most components that a record may have, two slots of the constructor's 255 for each. */
  private static final int MOST_COMPONENTS = 127;

  private final String packageName;
  private final boolean areClasses;

  /** Creates the sources of a package, of records or of classes. */
  public PackageSources(String packageName, boolean areClasses) {
    this.packageName = packageName;
    this.areClasses = areClasses;
  }

  /** Returns the sources, in a fixed order. */
  public List<WrittenFile> of(DeclaredPackage declaration) {
    List<WrittenFile> files = new ArrayList<>();
    declaration.naming().ifPresent(naming -> files.add(packageInfo(naming)));
    declaration.entities().forEach(entity -> files.add(file(entity)));
    declaration.enums().forEach(each -> files.add(file(each)));
    return files;
  }

  private WrittenFile file(DeclaredEntity entity) {
    boolean isClass = areClasses || entity.attributes().size() > MOST_COMPONENTS;
    return (isClass ? new ClassSource(packageName, entity) : new RecordSource(packageName, entity))
        .file();
  }

  private WrittenFile file(DeclaredEnum declaration) {
    return new WrittenFile(
        declaration.name() + ".java",
        EntitySource.packageClause(packageName) + EntitySource.enumeration("", declaration));
  }

  private WrittenFile packageInfo(AnnotationUse naming) {
    Imports imports = new Imports();
    imports.add(List.of(naming));
    return new WrittenFile(
        "package-info.java",
        "/** Entities of a database. */\n"
            + naming.code()
            + "\npackage "
            + packageName
            + ";\n\n"
            + imports.code().stripTrailing()
            + "\n");
  }
}
