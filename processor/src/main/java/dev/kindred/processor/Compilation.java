package dev.kindred.processor;

import dev.kindred.processor.annotation.StrayAnnotation;
import dev.kindred.processor.declaration.DeclarationReader;
import dev.kindred.processor.declaration.EntityClasses;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.declaration.EntityIndex;
import dev.kindred.processor.declaration.SourceTrees;
import dev.kindred.processor.declaration.StrayAnnotationReader;
import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.ProblemPrinter;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.generation.SourceGenerator;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.report.ModelReport;
import dev.kindred.processor.report.sample.SampleDialect;
import dev.kindred.processor.resolve.ModelResolver;
import dev.kindred.processor.schema.SchemaFile;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.validation.ModelValidator;
import dev.kindred.processor.validation.StrayAnnotationRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
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
  private final SourceTrees trees;
  private final StrayAnnotationReader strays;
  private final ModuleClasses modules;
  private GeneratedNames names;
  private final Set<String> done = new HashSet<>();
  private boolean isFirstRound = true;
  private EntityIndex earlier = EntityIndex.EMPTY;
  private EntityIndex index = EntityIndex.EMPTY;
  private final List<SchemaDescriptor> schemas = new ArrayList<>();
  private final Set<String> compiled = new HashSet<>();

  /** Folder of the classes, if they are written to one. */
  private Optional<Path> folder = Optional.empty();

  Compilation(ProcessingEnvironment environment, ProcessorOptions options) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.classes = new EntityClasses(environment);
    this.options = options;
    this.printer = new ProblemPrinter(environment.getMessager());
    this.files = new GeneratedFiles(environment.getFiler());
    this.trees = new SourceTrees(environment);
    this.strays = new StrayAnnotationReader(environment);
    this.modules = new ModuleClasses(elements, trees, files);
    this.names = options.names(new CompilerClasses(elements, classes), Set.of());
  }

  void process(RoundEnvironment round) {
    if (round.processingOver()) {
      finish(round.errorRaised());
      return;
    }
    Set<TypeElement> types = new LinkedHashSet<>();
    ElementFilter.typesIn(round.getRootElements()).forEach(root -> collect(root, types));
    if (isFirstRound) {
      names = options.names(new CompilerClasses(elements, classes), namesOf(types));
    }
    List<ClassId> former = isFirstRound ? readOutput(types) : List.of();
    isFirstRound = false;
    Set<TypeElement> entities = newEntities(types);
    List<StrayAnnotation> stray = strays.read(types);
    if (!entities.isEmpty()
        || !former.isEmpty()
        || !stray.isEmpty()
        || changesOthers(round, types)) {
      SchemaDescriptor schema =
          process(entities, former, types, round.getRootElements().iterator().next());
      report(stray, schema);
    }
  }

  /**
   * Returns whether a package is compiled, whose annotation can name tables of entities in this
   * output, or a class that is or was a superclass of them.
   */
  private boolean changesOthers(RoundEnvironment round, Set<TypeElement> types) {
    return !earlier.names().isEmpty()
        && (round.getRootElements().stream().anyMatch(PackageElement.class::isInstance)
            || types.stream()
                .anyMatch(
                    type -> classes.isMappedSuperclass(type) || earlier.isSuperclass(name(type))));
  }

  private static void collect(TypeElement type, Set<TypeElement> types) {
    types.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, types));
  }

  /** Reads the index of earlier compilations, and returns which classes were entities then. */
  private List<ClassId> readOutput(Set<TypeElement> types) {
    folder = files.folderOf(INDEX);
    earlier = files.earlierResource(INDEX).map(EntityIndex::parse).orElse(EntityIndex.EMPTY);
    FormerEntities former = new FormerEntities(elements, files, names, earlier);
    return types.stream()
        .filter(type -> !classes.hasMetamodel(type))
        .map(DeclarationReader::id)
        .filter(former::contains)
        .toList();
  }

  /**
   * Returns the entities and value objects of this round; those that a processor generated come in
   * a later round.
   */
  private Set<TypeElement> newEntities(Set<TypeElement> types) {
    return types.stream()
        .filter(classes::hasMetamodel)
        .filter(entity -> done.add(name(entity)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Runs the stages. */
  private SchemaDescriptor process(
      Set<TypeElement> entities, List<ClassId> former, Set<TypeElement> types, Element root) {
    checkOptions();
    Set<TypeElement> own = new LinkedHashSet<>(entities);
    own.addAll(others());

    List<EntityDeclaration> declared = new DeclarationReader(environment, earlier).read(own);
    ProblemReport report = new ProblemReport(declared.stream().map(EntityDeclaration::id).toList());
    SchemaDescriptor schema = ModelResolver.resolve(declared, names, options.naming());
    ModelValidator.validate(schema, report);
    new SourceWriter(schema, generator(schema, root), files, report, elements, modules)
        .write(namesOf(entities), former, namesOf(types));
    printer.print(report);

    index = index.with(EntityIndex.of(declared.stream().filter(EntityDeclaration::own).toList()));
    schemas.add(schema);
    compiled.addAll(namesOf(entities));
    return schema;
  }

  private void report(List<StrayAnnotation> stray, SchemaDescriptor schema) {
    ProblemReport report = new ProblemReport(Set.of());
    StrayAnnotationRule.check(stray, schema, report);
    printer.print(report);
  }

  private void checkOptions() {
    if (!options.hasValidSuffix()) {
      printer.print(BuildProblem.INVALID_SUFFIX, options.suffix());
    }
    if (!ModelResolver.spellings().contains(options.naming())) {
      String known = String.join(", ", ModelResolver.spellings());
      printer.print(BuildProblem.UNKNOWN_NAMING, options.naming(), known);
    }
    options
        .invalidSwitches()
        .forEach((name, value) -> printer.print(BuildProblem.INVALID_SWITCH, name, value));
    if (options.dialect().isEmpty()) {
      printer.print(BuildProblem.UNKNOWN_DIALECT, options.reportDialect(), SampleDialect.all());
    }
  }

  /** Returns the entities that earlier compilations wrote and this one does not compile. */
  private List<TypeElement> others() {
    return earlier.names().stream()
        .filter(done::add)
        .sorted()
        .map(elements::getTypeElement)
        .filter(type -> type != null && classes.hasMetamodel(type) && isHere(type))
        .toList();
  }

  /** Returns whether a class is in this output, and has not moved to a library. */
  private boolean isHere(TypeElement type) {
    return !trees.isClassFile(type) || files.hasClass(DeclarationReader.id(type));
  }

  private SourceGenerator generator(SchemaDescriptor schema, Element root) {
    var module = elements.getModuleOf(root);
    boolean isNamed = module != null && !module.isUnnamed();
    boolean hasGenerated =
        (isNamed
                ? elements.getTypeElement(module, "javax.annotation.processing.Generated")
                : elements.getTypeElement("javax.annotation.processing.Generated"))
            != null;
    return new SourceGenerator(
        schema, names, new SourceGenerator.Target(hasGenerated, isNamed, options.hasTables()));
  }

  private static Set<String> namesOf(Set<TypeElement> types) {
    return types.stream().map(Compilation::name).collect(Collectors.toSet());
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  /** Writes the index and the other resources; a failed build leaves the old ones. */
  private void finish(boolean hasErrors) {
    if (hasErrors || schemas.isEmpty()) {
      return;
    }
    try {
      files.resource(INDEX, index.text());
      files.resource(ModuleClasses.SERVICE_FILE, modules.serviceFile());
      new SchemaFiles(files, elements).write(tables(), compiled);
    } catch (IOException failure) {
      printer.print(BuildProblem.UNWRITABLE, INDEX, failure.getMessage());
    }
    ProblemReport report = new ProblemReport(Set.of());
    modules.check(report);
    printer.print(report);
    options.report().ifPresent(this::writeReport);
    folder.ifPresent(this::tellListeners);
  }

  private void tellListeners(Path classes) {
    ServiceLoader.load(SchemaListener.class, SchemaListener.class.getClassLoader()).stream()
        .flatMap(listener -> listener.get().written(classes).stream())
        .forEach(printer::note);
  }

  /** Returns the files about the tables of all rounds; the schemas have no errors. */
  private List<SchemaFile> tables() {
    return schemas.stream()
        .flatMap(schema -> SchemaFile.all(schema, options.hasRowSecurity()).stream())
        .toList();
  }

  /** Writes the report of all entities, those of earlier rounds and compilations among them. */
  private void writeReport(String folder) {
    Set<TypeElement> entities =
        index.names().stream()
            .sorted()
            .map(elements::getTypeElement)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<EntityDeclaration> declared = new DeclarationReader(environment, index).read(entities);
    SchemaDescriptor schema = ModelResolver.resolve(declared, names, options.naming());
    new ReportFiles(folder, printer).write(ModelReport.of(schema, options.dialect().orElseThrow()));
  }
}
