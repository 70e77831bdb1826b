@Entity class Address2 { @Id Long id; String line1; String line2Text; String v2Beta; String x9Y; String part3; @ManyToOne Address2 old2New; }
