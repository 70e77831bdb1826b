import jakarta.validation.constraints.*;
@Entity class Dept { @Id @Size(max = 5) String id; }
@Entity class Emp { @Id Long id; @NotNull @ManyToOne Dept dept; @NotNull @OneToOne Emp deputy; @NotEmpty @ManyToMany Set<Dept> all; }
