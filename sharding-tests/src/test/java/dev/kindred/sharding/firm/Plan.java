package dev.kindred.sharding.firm;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Plan of a project, the only one. */
@Entity(table = "shard_plan")
public class Plan extends TenantRow {

  String text = "";

  @OneToOne(onDelete = CASCADE, relatedName = "plan")
  One<Project> project = One.none();

  Plan() {}

  /** Creates a plan that is not saved. */
  public Plan(String text, One<Project> project) {
    this.text = text;
    this.project = project;
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns the project. */
  public One<Project> project() {
    return project;
  }

  @Override
  public String toString() {
    return "Plan " + id + " of " + tenant + ": " + text + " for " + project.key();
  }
}
