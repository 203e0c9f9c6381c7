package names;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;

@Entity
public record Metadata(
    @Id Long id,
    java.lang.String name,
    @ForeignKey(onDelete = OnDelete.CASCADE) dev.kindred.model.One<Group> group,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") dev.kindred.model.One<Path> path) {}
