-- Conclusions about people, never facts: what is due, what should be asked, what a change would do.
grant usage on schema assessment to bangyuan_app;
