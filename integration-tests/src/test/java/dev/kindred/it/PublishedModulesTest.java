package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bill of materials has every module that is published, and says of itself what they say. */
@Tag("once")
class PublishedModulesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern MODULE = Pattern.compile("<module>(\\w[\\w-]*)</module>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(kindred[\\w-]*)<");
  private static final Pattern VERSION = Pattern.compile("(?s)^.*?<version>([^<]+)</version>");
  private static final Pattern ADDRESSES = Pattern.compile("(?s)<url>https://.*</issueManagement>");

  private static String pom(String module) throws IOException {
    return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.groupCount() == 0 ? found.group() : found.group(1))
        .toList();
  }

  /** Returns the artifact that a module makes. */
  private static String artifact(String pom) {
    return all(ARTIFACT, pom.replaceFirst("(?s)<parent>.*?</parent>", "")).get(0);
  }

  @Test
  void eachPublishedModuleIsManaged() throws IOException {
    String bom = pom("bom");
    String managed = bom.substring(bom.indexOf("<dependencyManagement>"));
    List<String> modules = all(MODULE, pom("."));
    assertThat(modules).hasSizeGreaterThan(3);
    for (String module : modules) {
      String pom = pom(module);
      boolean isPublished = !pom.contains("<maven.deploy.skip>true<") && !module.equals("bom");
      assertThat(all(ARTIFACT, managed).contains(artifact(pom))).as(module).isEqualTo(isPublished);
    }
  }

  @Test
  void versionAndAddressesAreThoseOfTheParent() throws IOException {
    assertThat(all(VERSION, pom("bom"))).isEqualTo(all(VERSION, pom(".")));
    assertThat(all(ADDRESSES, pom("bom"))).isEqualTo(all(ADDRESSES, pom("."))).hasSize(1);
  }
}
