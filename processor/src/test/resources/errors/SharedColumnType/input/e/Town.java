package e;

import dev.kindred.model.*;

@Entity
public record Town(
    @Id @ForeignKey(onDelete = OnDelete.CASCADE) One<Country> country,
    @Id @Column(length = 80) String name) {}
