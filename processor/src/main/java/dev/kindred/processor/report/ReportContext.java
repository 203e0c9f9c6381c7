package dev.kindred.processor.report;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.report.markup.EntityLabels;
import dev.kindred.processor.report.markup.Markup;
import dev.kindred.processor.report.sample.SampleDialect;
import dev.kindred.processor.type.ClassId;

/** Model that is reported, and how entities are called on the page. */
record ReportContext(SchemaDescriptor schema, EntityLabels labels, SampleDialect dialect) {

  EntityDescriptor entity(ClassId id) {
    return schema.entity(id);
  }

  Markup link(ClassId entity) {
    return labels.link(entity);
  }

  /** Returns the simple name of an entity's metamodel class. */
  String metamodel(EntityDescriptor entity) {
    return schema.names().metamodel(entity.id()).simpleName();
  }
}
