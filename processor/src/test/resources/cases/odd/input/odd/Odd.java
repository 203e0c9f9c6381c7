package odd;

import dev.kindred.model.*;

@Entity
public record Odd(
    @Id Long id,
    String objects,
    String get,
    String find,
    String ref,
    String self,
    String builder,
    String pk,
    String eq,
    int count,
    boolean exists,
    boolean isEmpty,
    String optional,
    String asc,
    String build,
    String set,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Select> select,
    String ofSelect) {}
