// JPA 3.2
@Entity class Person { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_pet", options = "on update cascade")) Pet pet; @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) @JoinColumn(foreignKey = @ForeignKey(options = "on update set null")) Pet other; }
@Entity class Pet { @Id Long id; }
