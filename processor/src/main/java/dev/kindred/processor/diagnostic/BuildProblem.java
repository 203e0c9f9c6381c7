package dev.kindred.processor.diagnostic;

/** Problem of a build: processor options, other classes of the user, and generated files. */
public enum BuildProblem implements Problem {
  /** Generated class with the name of a class of the user. */
  GENERATED_NAME_TAKEN("KD055", "%s is generated for %s, but there is such a class. Rename it."),
  /** Class of the unnamed package that a class in generated code hides. */
  UNNAMEABLE_CLASS(
      "KD080",
      "\"%s\" is in the unnamed package, and generated classes have a class of that name inside."
          + " Put it in a package, or rename it."),
  /** Module that does not provide its entities. */
  MISSING_PROVIDES(
      "KD056", "The module does not show its entities. Add this line to module-info.java: %s"),
  /** Suffix that makes no name of a class. */
  INVALID_SUFFIX(
      "KD057", "-Akindred.suffix=%s makes no name of a class. Leave it out, or use letters."),
  /** Database that the samples of the model page can't be for. */
  UNKNOWN_DIALECT(
      "KD072",
      "-Akindred.report.dialect=%s is no database that Kindred supports. Write one of: %s."),
  /** Spelling of names that does not exist. */
  UNKNOWN_NAMING("KD073", "-Akindred.naming=%s is no spelling of names. Write one of: %s."),
  /** Wrong value of an option that is true or false. */
  INVALID_SWITCH("KD085", "-A%s=%s is neither true nor false. Leave it out, or write one."),
  /** File that could not be written. */
  UNWRITABLE("KD058", "%s could not be written: %s"),
  /** Bug of the processor. */
  INTERNAL_ERROR(
      "KD059", "Kindred's processor failed. Please report this, with the declaration: %s");

  private final String code;
  private final String template;

  BuildProblem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  @Override
  public ProblemMessage message() {
    return new ProblemMessage(code, template);
  }
}
