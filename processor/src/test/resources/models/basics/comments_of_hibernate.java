@Entity @org.hibernate.annotations.Comment("the table") class Commented { @Id @org.hibernate.annotations.Comment("the key") Long id; @org.hibernate.annotations.Comment("its text") String text; }
