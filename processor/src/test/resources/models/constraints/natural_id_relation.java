@Entity class Shelf { @Id Long id; }
@Entity class Book { @Id Long id; @org.hibernate.annotations.NaturalId @ManyToOne Shelf shelf; @org.hibernate.annotations.NaturalId int place; }
