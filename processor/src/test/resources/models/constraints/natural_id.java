@Entity class Book { @Id Long id; @org.hibernate.annotations.NaturalId String isbn; @org.hibernate.annotations.NaturalId int edition; String title; }
