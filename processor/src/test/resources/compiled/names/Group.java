package names;

/** Entity to which all others refer. */
@dev.kindred.model.Entity
public record Group(@dev.kindred.model.Id int first, @dev.kindred.model.Id java.lang.String second) {}
