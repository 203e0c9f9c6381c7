package dev.kindred.processor;

import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.report.sample.SampleDialect;
import dev.kindred.processor.type.AvailableClasses;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * Options of the processor.
 *
 * @param suffix {@code -Akindred.suffix=}: the text that follows an entity's name in that of its
 *     metamodel class
 * @param naming {@code -Akindred.naming=}: the spelling of the names of tables and columns
 * @param tables {@code -Akindred.tables=}: whether the jOOQ tables are generated, {@code true} or
 *     {@code false}
 * @param rowSecurity {@code -Akindred.rowSecurity=}: whether migrations have the policies that
 *     guard the rows of tenants, {@code true} or {@code false}
 * @param report {@code -Akindred.report=}: the folder for the model page, relative to the
 *     compiler's working directory; empty for no page
 * @param reportDialect {@code -Akindred.report.dialect=}: the database whose SQL the page shows
 */
record ProcessorOptions(
    String suffix,
    String naming,
    String tables,
    String rowSecurity,
    Optional<String> report,
    String reportDialect) {

  private static final String SUFFIX = "kindred.suffix";
  private static final String NAMING = "kindred.naming";
  private static final String TABLES = "kindred.tables";
  private static final String ROW_SECURITY = "kindred.rowSecurity";
  private static final String REPORT = "kindred.report";
  private static final String REPORT_DIALECT = "kindred.report.dialect";

  static final Set<String> ALL =
      Set.of(SUFFIX, NAMING, TABLES, ROW_SECURITY, REPORT, REPORT_DIALECT);

  static ProcessorOptions of(Map<String, String> options) {
    return new ProcessorOptions(
        value(options, SUFFIX).orElse(GeneratedNames.DEFAULT_SUFFIX),
        value(options, NAMING).orElse("SNAKE"),
        value(options, TABLES).orElse("true"),
        value(options, ROW_SECURITY).orElse("false"),
        value(options, REPORT),
        value(options, REPORT_DIALECT).orElse(SampleDialect.POSTGRESQL.name()));
  }

  /** Returns the value of an option, which can be given without one. */
  private static Optional<String> value(Map<String, String> options, String name) {
    return Optional.ofNullable(options.get(name));
  }

  /** Returns whether an entity's name and the suffix make another name. */
  boolean hasValidSuffix() {
    return !suffix.isEmpty() && SourceVersion.isIdentifier("X" + suffix);
  }

  /** Returns the options that are true or false, and have another value, in their order. */
  Map<String, String> invalidSwitches() {
    Map<String, String> switches = new TreeMap<>(Map.of(TABLES, tables, ROW_SECURITY, rowSecurity));
    switches.values().removeAll(Set.of("true", "false"));
    return switches;
  }

  /** Returns whether the jOOQ tables are generated. */
  boolean hasTables() {
    return !tables.equals("false");
  }

  /** Returns whether migrations have the policies that guard the rows of tenants. */
  boolean hasRowSecurity() {
    return rowSecurity.equals("true");
  }

  GeneratedNames names(AvailableClasses classes, Set<String> written) {
    return new GeneratedNames(
        hasValidSuffix() ? suffix : GeneratedNames.DEFAULT_SUFFIX, classes, written);
  }

  /** Returns the database of the report, or empty if there is none of that name. */
  Optional<SampleDialect> dialect() {
    return SampleDialect.of(reportDialect);
  }
}
