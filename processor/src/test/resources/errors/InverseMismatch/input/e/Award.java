package e;

import dev.kindred.model.*;

@Entity
public record Award(
    @Id Long id, @OneToOne(onDelete = OnDelete.CASCADE) One<Author> author) {}
