package dev.kindred.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Checks of options, and messages that say what to do. */
final class InspectChecks {

  private static final String NO_DRIVER = "08001";
  private static final int MOST_NAMES = 20;

  private InspectChecks() {}

  static void check(InspectOptions options) {
    if (!options.url().startsWith("jdbc:")) {
      throw new InspectException(
          "\""
              + options.url()
              + "\" is no JDBC URL. Write one such as"
              + " jdbc:postgresql://localhost/shop.",
          null);
    }
    if (!SourceVersion.isName(options.packageName())) {
      throw new InspectException(
          "\""
              + options.packageName()
              + "\" is no name of a package. Write one such as"
              + " com.acme.shop.",
          null);
    }
  }

  /** Returns the URL without what may be a password. */
  static String shown(String url) {
    return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
  }

  static InspectException notConnected(String url, SQLException failure) {
    boolean isWithoutDriver =
        NO_DRIVER.equals(failure.getSQLState())
            && String.valueOf(failure.getMessage()).startsWith("No suitable driver");
    return isWithoutDriver
        ? new InspectException(
            "There is no driver for "
                + shown(url)
                + ". Add its jar to the class path, or as a <dependency> to the plugin"
                + " kindred-maven-plugin, and check the URL's spelling.",
            failure)
        : new InspectException(
            shown(url)
                + " does not connect: "
                + failure.getMessage()
                + " Check the URL, the user and the password.",
            failure);
  }

  static InspectException unknownDatabase(String url) {
    return new InspectException(
        shown(url)
            + " can't be inspected: Kindred reads the tables of H2, SQLite, PostgreSQL and"
            + " MariaDB.",
        null);
  }

  static InspectException noTables(
      InspectOptions options, List<String> schemas, Collection<String> seen) {
    String there =
        seen.isEmpty()
            ? "There is no table. Check the schemas' spelling, and that the user may see them."
            : "There are "
                + seen.stream().limit(MOST_NAMES).toList()
                + (seen.size() > MOST_NAMES ? " and others" : "")
                + ". Check include "
                + options.include()
                + " and exclude "
                + options.exclude()
                + ".";
    return new InspectException("No table of " + schemas + " matches. " + there, null);
  }

  static InspectException unwritable(Path folder, IOException failure) {
    return new InspectException(
        "The sources can't be written to "
            + folder
            + ": "
            + failure
            + ". Choose another folder with output.",
        failure);
  }
}
