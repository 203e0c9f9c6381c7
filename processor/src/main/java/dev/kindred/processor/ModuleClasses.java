package dev.kindred.processor;

import dev.kindred.processor.declaration.SourceTrees;
import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Module classes by which the runtime finds a compilation's entities, one for each package. */
final class ModuleClasses {

  private static final String SERVICE = "dev.kindred.spi.EntityModule";
  static final String SERVICE_FILE = "META-INF/services/" + SERVICE;

  private final Elements elements;
  private final SourceTrees trees;
  private final GeneratedFiles files;
  private final Map<ClassId, ClassId> entityByModule = new LinkedHashMap<>();

  ModuleClasses(Elements elements, SourceTrees trees, GeneratedFiles files) {
    this.elements = elements;
    this.trees = trees;
    this.files = files;
  }

  /** Adds a class for a package; its name differs from those of other outputs, such as main's. */
  ClassId add(String packageName, ClassId anyEntity) {
    ClassId id = free(packageName);
    entityByModule.put(id, anyEntity);
    return id;
  }

  /** Returns the class of a package without entities that an earlier compilation wrote. */
  Optional<ClassId> earlier(String packageName) {
    return Optional.of(free(packageName))
        .filter(id -> files.hasClass(id) || files.hasGenerated(id));
  }

  private ClassId free(String packageName) {
    int number = 1;
    ClassId id = ClassId.of(packageName, "KindredModule");
    while (isTaken(id)) {
      number++;
      id = ClassId.of(packageName, "KindredModule" + number);
    }
    return id;
  }

  private boolean isTaken(ClassId id) {
    TypeElement type = elements.getTypeElement(id.qualifiedName());
    return (type != null && !isOurs(id, type)) || entityByModule.containsKey(id);
  }

  /** Returns whether this output has a class, if only as a source that is to be compiled again. */
  private boolean isOurs(ClassId id, TypeElement type) {
    return files.hasClass(id) || (!trees.isClassFile(type) && files.hasGenerated(id));
  }

  /** Returns the text by which {@link java.util.ServiceLoader} finds them on the class path. */
  String serviceFile() {
    return names().stream().map(name -> name + "\n").collect(Collectors.joining());
  }

  private Set<String> names() {
    return entityByModule.keySet().stream()
        .map(ClassId::qualifiedName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reports a missing {@code provides} line of a named module. */
  void check(ProblemReport report) {
    String line = "provides " + SERVICE + " with " + String.join(", ", names()) + ";";
    entityByModule.values().stream()
        .map(entity -> elements.getTypeElement(entity.qualifiedName()))
        .map(elements::getModuleOf)
        .filter(module -> module != null && !module.isUnnamed())
        .findFirst()
        .filter(module -> !provided(module).containsAll(names()))
        .ifPresent(module -> report.add(BuildProblem.MISSING_PROVIDES, SourceRef.of(module), line));
  }

  private static List<String> provided(ModuleElement module) {
    return ElementFilter.providesIn(module.getDirectives()).stream()
        .filter(provides -> provides.getService().getQualifiedName().contentEquals(SERVICE))
        .flatMap(provides -> provides.getImplementations().stream())
        .map(TypeElement::getQualifiedName)
        .map(Object::toString)
        .toList();
  }
}
