@Entity @org.hibernate.annotations.Check(name = "ck_order", constraints = "low < high") class Range { @Id Long id; int low; @org.hibernate.annotations.Check(constraints = "high > 0") int high; }
