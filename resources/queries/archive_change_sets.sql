-- The whole history's transactions, in order.
SELECT id, at, who, code, arguments, reason, undoes FROM change_set ORDER BY id;
