package dev.kindred.processor;

import dev.kindred.processor.declaration.EntityIndex;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.type.ClassId;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.util.Elements;

/** Classes that were entities in an earlier compilation. */
final class FormerEntities {

  private final Elements elements;
  private final GeneratedFiles files;
  private final GeneratedNames names;
  private final EntityIndex index;
  private final Map<String, Boolean> packagesWithModule = new HashMap<>();

  FormerEntities(Elements elements, GeneratedFiles files, GeneratedNames names, EntityIndex index) {
    this.elements = elements;
    this.files = files;
    this.names = names;
    this.index = index;
  }

  /** Returns whether a class is in the index, or has a generated metamodel class. */
  boolean contains(ClassId id) {
    return index.names().contains(id.qualifiedName())
        || (packagesWithModule.computeIfAbsent(id.packageName(), this::hasModule)
            && names.hasMetamodel(id)
            && files.hasGenerated(names.metamodel(id)));
  }

  /** Returns whether a package has had entities, which is found faster than for each class. */
  private boolean hasModule(String packageName) {
    ClassId module = ClassId.of(packageName, "KindredModule");
    return elements.getTypeElement(module.qualifiedName()) != null;
  }
}
