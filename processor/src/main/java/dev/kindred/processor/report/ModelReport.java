package dev.kindred.processor.report;

import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.report.sample.SampleDialect;
import java.util.Map;
import java.util.TreeMap;

/** Report of a model. The same model always gives the same text. */
public final class ModelReport {

  private ModelReport() {}

  /** Returns the text of each file, by its name. */
  public static Map<String, String> of(SchemaDescriptor schema, SampleDialect dialect) {
    return new TreeMap<>(
        Map.of(
            "model.html", new ModelPage(schema, dialect).html(),
            "model.mmd", MermaidDiagram.of(schema)));
  }
}
