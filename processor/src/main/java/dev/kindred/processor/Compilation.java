package dev.kindred.processor;

import dev.kindred.processor.declaration.DeclarationReader;
import dev.kindred.processor.declaration.EntityClasses;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.declaration.EntityIndex;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemPrinter;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.generation.SourceGenerator;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.resolve.GeneratedClassIndex;
import dev.kindred.processor.resolve.ModelResolver;
import dev.kindred.processor.validation.ModelValidator;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Run of the compiler: the stages of each round, and the files that are written at the end. */
final class Compilation {

  private static final String INDEX = "META-INF/kindred/entities";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final EntityClasses classes;
  private final ProcessorOptions options;
  private final ProblemPrinter printer;
  private final GeneratedFiles files;
  private final ModuleClasses modules;
  private final Set<String> done = new HashSet<>();
  private EntityIndex index = EntityIndex.EMPTY;

  Compilation(ProcessingEnvironment environment, ProcessorOptions options) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.classes = new EntityClasses(environment);
    this.options = options;
    this.printer = new ProblemPrinter(environment.getMessager());
    this.files = new GeneratedFiles(environment.getFiler());
    this.modules = new ModuleClasses(elements, files);
  }

  void process(RoundEnvironment round) {
    if (round.processingOver()) {
      finish(round.errorRaised());
      return;
    }
    Set<TypeElement> entities = newEntities(round);
    if (!entities.isEmpty()) {
      process(entities, round);
    }
  }

  /** Returns the entities of this round; those that a processor generated come in a later round. */
  private Set<TypeElement> newEntities(RoundEnvironment round) {
    Set<TypeElement> entities = new LinkedHashSet<>();
    for (Element root : round.getRootElements()) {
      collect(root, entities);
    }
    entities.removeIf(entity -> !done.add(name(entity)));
    return entities;
  }

  private void collect(Element element, Set<TypeElement> entities) {
    if (element instanceof TypeElement type && classes.isEntity(type)) {
      entities.add(type);
    }
    ElementFilter.typesIn(element.getEnclosedElements())
        .forEach(nested -> collect(nested, entities));
  }

  /** Runs the stages. */
  private void process(Set<TypeElement> entities, RoundEnvironment round) {
    if (!options.isValid()) {
      printer.print(Problem.INVALID_SUFFIX, options.suffix());
    }
    EntityIndex earlier = files.earlierResource(INDEX).map(EntityIndex::parse).orElse(index);
    Set<String> compiled = entities.stream().map(Compilation::name).collect(Collectors.toSet());
    Set<TypeElement> own = new LinkedHashSet<>(entities);
    own.addAll(others(earlier));

    List<EntityDeclaration> declared = new DeclarationReader(environment, earlier).read(own);
    ProblemReport report =
        new ProblemReport(declared.stream().map(EntityDeclaration::id).toList());
    SchemaDescriptor schema = ModelResolver.resolve(declared, generatedClasses());
    ModelValidator.validate(schema, report);
    new SourceWriter(schema, generator(schema, own), files, report, elements, modules)
        .write(compiled, classes(round));
    printer.print(report);

    index = index.with(EntityIndex.of(declared.stream().filter(EntityDeclaration::own).toList()));
  }

  /** Returns the entities that earlier compilations wrote and this one does not compile. */
  private List<TypeElement> others(EntityIndex earlier) {
    return earlier.names().stream()
        .filter(done::add)
        .sorted()
        .map(elements::getTypeElement)
        .filter(type -> type != null && classes.isEntity(type))
        .toList();
  }

  private SourceGenerator generator(SchemaDescriptor schema, Set<TypeElement> entities) {
    TypeElement any = entities.iterator().next();
    var module = elements.getModuleOf(any);
    boolean isNamed = module != null && !module.isUnnamed();
    boolean hasGenerated =
        (isNamed
                ? elements.getTypeElement(module, "javax.annotation.processing.Generated")
                : elements.getTypeElement("javax.annotation.processing.Generated"))
            != null;
    return new SourceGenerator(
        schema, names(), new SourceGenerator.Target(hasGenerated, isNamed, this::isClass));
  }

  private GeneratedClassIndex generatedClasses() {
    return new GeneratedClassIndex(names(), this::isClass);
  }

  private GeneratedNames names() {
    return options.names();
  }

  private boolean isClass(String name) {
    return elements.getTypeElement(name) != null;
  }

  private static Set<String> classes(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .map(Compilation::name)
        .collect(Collectors.toSet());
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  /** Writes the index and the service file; a failed build leaves the old ones. */
  private void finish(boolean hasErrors) {
    if (hasErrors || index.names().isEmpty()) {
      return;
    }
    try {
      files.resource(INDEX, index.text());
      files.resource(ModuleClasses.SERVICE_FILE, modules.serviceFile());
    } catch (IOException failure) {
      printer.print(Problem.UNWRITABLE, INDEX, failure.getMessage());
    }
    ProblemReport report = new ProblemReport(Set.of());
    modules.check(report);
    printer.print(report);
  }
}
