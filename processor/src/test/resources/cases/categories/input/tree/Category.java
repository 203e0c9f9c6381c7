package tree;

import dev.kindred.model.*;

@Entity
public record Category(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = OnDelete.CASCADE, optional = true, relatedName = "children")
        One<Category> parent,
    @ManyToMany(relatedName = "relatedFrom") Many<Category> related) {}
