package renames;

import dev.kindred.model.*;

@Entity
public record Cell(@Id int aisle, @Id @RenamedFrom("no") int number) {}
