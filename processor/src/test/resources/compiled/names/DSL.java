package names;

/** Entity that is called like a class that generated code uses. */
@dev.kindred.model.Entity
public record DSL(
    @dev.kindred.model.Id java.lang.Long id,
    java.lang.String name,
    @dev.kindred.model.Default("1") java.lang.Integer number,
    java.util.Optional<java.util.UUID> code,
    @dev.kindred.model.ForeignKey(onDelete = dev.kindred.model.OnDelete.CASCADE)
        dev.kindred.model.One<Group> group,
    @dev.kindred.model.ForeignKey(
            onDelete = dev.kindred.model.OnDelete.CASCADE,
            relatedName = "+")
        dev.kindred.model.One<Path> path,
    @dev.kindred.model.ManyToMany(relatedName = "+") dev.kindred.model.Many<Builder> builders) {}
